package vn.sovang.model.decision;

import vn.sovang.text.Nfc;

/// Tiền thưởng kèm theo of a grant, as reckoned when its decision was recorded: later changes of the law never change
/// it, only another title of the same subject given or revoked since.
///
/// @param amount in đồng, 0 where a higher title of the same period is paid instead
/// @param arithmetic how it was reckoned, one readable line
/// @param basis the articles it rests on
/// @param verified whether those have been compared with the published text
public record GrantMoney(long amount, String arithmetic, String basis, boolean verified) {
    public GrantMoney {
        if (amount < 0) {
            throw new IllegalArgumentException("money: " + amount);
        }
        arithmetic = Nfc.line(arithmetic);
        basis = Nfc.line(basis);
    }
}
