package vn.sovang.ui.decision;

import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.ReadDecisions;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.decision.ReckonMoney;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RevokeDecision;

/// The jobs behind the screens on decisions and the fund.
public record DecisionJobs(
        ReadDecisions reading,
        RecordDecision recording,
        RevokeDecision revoking,
        ReadRevocations revocations,
        KeepFund fund,
        ReckonMoney money) {}
