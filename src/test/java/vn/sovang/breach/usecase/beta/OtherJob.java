package vn.sovang.breach.usecase.beta;

import vn.sovang.breach.usecase.alpha.Job;

/// Makes a circle of two rooms.
public record OtherJob(Job job, Inside own) {}
