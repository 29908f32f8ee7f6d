package vn.sovang.ui.decision;

import vn.sovang.usecase.KeepFund;
import vn.sovang.usecase.ReadDecisions;
import vn.sovang.usecase.ReadRevocations;
import vn.sovang.usecase.ReckonMoney;
import vn.sovang.usecase.RecordDecision;
import vn.sovang.usecase.RevokeDecision;

/// The jobs behind the screens on decisions and the fund.
public record DecisionJobs(
        ReadDecisions reading,
        RecordDecision recording,
        RevokeDecision revoking,
        ReadRevocations revocations,
        KeepFund fund,
        ReckonMoney money) {}
