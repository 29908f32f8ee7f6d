package vn.sovang.ui.registry.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.text.OfficialDate;

/// What a change of units will do and what it leaves, in plain sentences, before it is done.
record UnitChangeSummary(List<String> changing, List<String> staying) {
    UnitChangeSummary {
        changing = List.copyOf(changing);
        staying = List.copyOf(staying);
    }

    static UnitChangeSummary of(UnitChangeModel model) {
        return new Sentences(model).all();
    }

    private static final class Sentences {
        private final UnitChangeModel model;
        private final String day;
        private final String lastDay;
        private final String following;
        private final List<String> changing = new ArrayList<>();
        private final List<String> staying = new ArrayList<>();

        Sentences(UnitChangeModel model) {
            this.model = model;
            LocalDate first = model.firstDay().orElse(null);
            day = first == null ? UnitChangeText.text("noDay") : OfficialDate.brief(first);
            lastDay = first == null ? UnitChangeText.text("noDay") : OfficialDate.brief(first.minusDays(1));
            List<String> names = model.following();
            following = names.isEmpty() ? "“…”" : UnitChangeText.names(names);
        }

        UnitChangeSummary all() {
            switch (model.kind()) {
                case MERGE -> merger();
                case SPLIT -> split();
                case RENAME -> rename();
                case CLOSE -> close();
            }
            staying.add(text(model.kind() == UnitChange.Kind.RENAME ? "stay.renamed" : "stay.names", day));
            staying.add(text("stay.undo"));
            return new UnitChangeSummary(changing, staying);
        }

        private void merger() {
            changing.add(text(model.fresh.get() ? "do.new" : "do.goesOn", following, day));
            ending();
            if (model.move.get()) {
                below("do.belowMove");
                posts("do.postsMove");
            } else {
                below("do.belowStay");
                posts("do.postsStay");
            }
            staying.add(text("stay.history", UnitChangeText.namesOf(model.ending()), following));
        }

        private void split() {
            changing.add(text("do.new", following, day));
            PartDraft heir = model.heir.get();
            if (model.goesOn.get()) {
                changing.add(text("do.wholeGoesOn", model.unit().shortName()));
                return;
            }
            ending();
            if (heir == null) {
                below("do.belowStay");
                posts("do.postsStay");
            } else {
                String name = "“" + (heir.named() ? heir.listed() : "…") + "”";
                below("do.belowMove", name);
                posts("do.postsMove", name);
            }
            staying.add(text("stay.history", "“" + model.unit().shortName() + "”", following));
        }

        private void rename() {
            changing.add(text("do.rename", model.unit().name(), day, following));
            changing.add(text("do.letterhead"));
            staying.add(text("stay.found", model.unit().name()));
        }

        private void close() {
            ending();
            if (model.move.get()) {
                below(model.above().isEmpty() ? "do.belowTop" : "do.belowUp", "“" + model.above() + "”");
            } else {
                below("do.belowStay");
            }
            posts("do.postsEnd");
            staying.add(text("stay.ownHistory", model.unit().shortName()));
        }

        private void ending() {
            if (!model.ending().isEmpty()) {
                changing.add(text("do.end", UnitChangeText.namesOf(model.ending()), lastDay));
            }
        }

        private void below(String key) {
            below(key, following);
        }

        private void below(String key, String where) {
            int count = model.below().size();
            if (count > 0) {
                changing.add(text(key, count, where, day));
            }
        }

        private void posts(String key) {
            posts(key, following);
        }

        private void posts(String key, String where) {
            if (model.posts() > 0) {
                changing.add(text(key, model.posts(), where, day, lastDay));
            }
        }

        private static String text(String key, Object... values) {
            return UnitChangeText.text(key, values);
        }
    }
}
