package vn.sovang.usecase.movement;

import vn.sovang.model.Level;
import vn.sovang.text.Nfc;
import vn.sovang.usecase.registry.Renaming;

/// What is asked of a plan that carries out another.
///
/// @param parentId the movement carried out
/// @param issuer who issues it, in running text
/// @param level level of the issuer, which tells what it may decide or propose
/// @param renaming names changed throughout, but for the bases and for names of awards
public record ChildPlan(long parentId, String issuer, Level level, Renaming renaming) {
    public ChildPlan {
        issuer = Nfc.line(issuer);
    }
}
