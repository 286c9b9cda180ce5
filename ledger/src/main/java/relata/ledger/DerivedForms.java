package relata.ledger;

import org.jdbi.v3.core.Handle;

/** In which form what is made from other tables was made; an older program may have made it otherwise. */
final class DerivedForms {

    private DerivedForms() {}

    static boolean isMade(Handle handle, String what, String form) {
        return handle.createQuery("SELECT form FROM indexed WHERE what = :what")
                .bind("what", what)
                .mapTo(String.class)
                .findOne()
                .filter(form::equals)
                .isPresent();
    }

    static void made(Handle handle, String what, String form) {
        handle.createUpdate("INSERT INTO indexed (what, form) VALUES (:what, :form)"
                        + " ON CONFLICT (what) DO UPDATE SET form = excluded.form")
                .bind("what", what)
                .bind("form", form)
                .execute();
    }

    static void forget(Handle handle, String what) {
        handle.createUpdate("DELETE FROM indexed WHERE what = :what")
                .bind("what", what)
                .execute();
    }
}
