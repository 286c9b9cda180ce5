package relata;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import relata.text.Span;
import relata.voices.Speech;
import relata.writing.Folded;

/**
 * Puts what was found in a folded text back to where it stands in the text as it is. Findings are records of records; each {@link Span} in them is moved, and words that
 * stand beside their span become those of the text. It goes by the records' components, so that a new field cannot be forgotten.
 */
final class Unfolding {

    private final String original;
    private final Folded folded;

    Unfolding(String original, Folded folded) {
        this.original = original;
        this.folded = folded;
    }

    Speech speech(Speech speech) {
        return new Speech(all(speech.attributions()), all(speech.documents()));
    }

    @SuppressWarnings("unchecked") // each element is of the type it was
    <T> List<T> all(List<T> found) {
        return (List<T>) found.stream().map(this::moved).toList();
    }

    private Object moved(Object value) {
        if (value instanceof Span span) {
            return folded.toOriginal(span);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::moved);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::moved).toList();
        }
        return value instanceof Record found ? moved(found) : value;
    }

    private Object moved(Record found) {
        RecordComponent[] components = found.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> value(found, c)).toArray();
        Object[] moved = Arrays.stream(values).map(this::moved).toArray();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length && values[i] instanceof String; j++) {
                if (values[j] instanceof Span span && span.of(folded.text()).equals(values[i])) {
                    moved[i] = folded.toOriginal(span).of(original);
                    break;
                }
            }
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = found.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(moved);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    private static Object value(Record found, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(found);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record shows its components", e);
        }
    }
}
