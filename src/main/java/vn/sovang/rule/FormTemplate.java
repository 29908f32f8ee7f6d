package vn.sovang.rule;

import java.util.List;

/// Number and title a regime gives to a form.
///
/// @param regimes codes of the regimes it holds in
/// @param number such as "Mẫu số 07"
/// @param title as the annex of the decree has it
/// @param article where it stands
/// @param verified whether somebody has compared it with the published text
public record FormTemplate(List<String> regimes, String number, String title, String article, boolean verified) {
    public FormTemplate {
        regimes = List.copyOf(regimes);
    }
}
