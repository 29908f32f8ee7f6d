package vn.sovang.ui.registry.bin;

import vn.sovang.model.Binned;
import vn.sovang.ui.Status;
import vn.sovang.usecase.work.Effects;

/// Says what the store answered to putting entries into the bin and to taking them out.
public final class BinWords {
    private BinWords() {}

    public static void sayPut(Status status, Effects<Binned> effects) {
        say(status, effects, "bin.put", "bin.putMany");
    }

    static void sayRestored(Status status, Effects<Binned> effects) {
        say(status, effects, "bin.restored", "bin.restoredMany");
    }

    private static void say(Status status, Effects<Binned> effects, String one, String many) {
        switch (effects.done().size()) {
            case 0 -> status.say(effects.keptSentence().strip());
            case 1 ->
                status.sayUndoable(BinText.text(one, effects.done().getFirst().name()) + effects.keptSentence());
            default -> status.sayUndoable(BinText.text(many, effects.done().size()) + effects.keptSentence());
        }
    }
}
