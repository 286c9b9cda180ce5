package relata.names;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when first asked for, and once. */
final class Memo<T> implements Supplier<T> {

    private final Supplier<? extends T> make;
    private volatile @Nullable T made;

    Memo(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known != null ? known : makeOnce();
    }

    private synchronized T makeOnce() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
