package vn.sovang.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The regimes of the nation, oldest first, without gaps between them.
public final class Regimes {
    private final List<Regime> regimes;

    private Regimes(List<Regime> regimes) {
        this.regimes = List.copyOf(regimes);
    }

    /// Reads the regimes shipped with the program.
    public static Regimes load() {
        return new Regimes(List.of(RuleData.read("regimes.json", Regime[].class)));
    }

    /// All of them, oldest first.
    public List<Regime> all() {
        return regimes;
    }

    /// The regime of a stored code.
    public Optional<Regime> byCode(String code) {
        return regimes.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    /// The regime a dossier received on the day goes by; empty before the first one.
    public Optional<Regime> onReceived(LocalDate day) {
        return regimes.stream().filter(regime -> regime.covers(day)).findFirst();
    }
}
