package relata.json;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Records of the domain as JSON and back without loss, to travel between machines. Goes by their components, so that a new one cannot be
 * forgotten. Jackson's own binding would do the same, but wants another version of its annotations than Spark brings.
 */
public final class ExactJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What stands as a string, and how it is read from one. */
    private static final Map<Class<?>, Function<String, Object>> AS_STRINGS = Map.of(
            String.class, text -> text,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse,
            ZoneOffset.class, ZoneOffset::of);

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    /** How a record is taken apart and put together. */
    private record Shape(List<String> names, List<Method> accessors, List<Type> types, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Stream.of(components).forEach(component -> component.getAccessor().setAccessible(true));
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(
                        Stream.of(components).map(RecordComponent::getName).toList(),
                        Stream.of(components).map(RecordComponent::getAccessor).toList(),
                        Stream.of(components)
                                .map(RecordComponent::getGenericType)
                                .toList(),
                        constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its constructor", e);
            }
        }
    }

    private ExactJson() {}

    /** On one line, without the line end. */
    public static String write(Record value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> write(json, present), json::writeNull);
        } else if (value instanceof OptionalDouble number) {
            number.ifPresentOrElse(json::writeNumber, json::writeNull);
        } else if (value instanceof OptionalLong number) {
            number.ifPresentOrElse(json::writeNumber, json::writeNull);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof Record record) {
            object(json, record);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (AS_STRINGS.containsKey(value.getClass())) {
            json.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("no form for " + value.getClass());
        }
    }

    private static void object(JsonGenerator json, Record value) {
        Shape shape = SHAPES.get(value.getClass());
        json.writeStartObject();
        for (int i = 0; i < shape.names.size(); i++) {
            json.writeName(shape.names.get(i));
            try {
                write(json, shape.accessors.get(i).invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("every record shows its components", e);
            }
        }
        json.writeEndObject();
    }

    /** @throws IllegalArgumentException where this is no such record; the message is one line */
    public static <T extends Record> T read(String text, Class<T> type) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return type.cast(value(json, type));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "damaged: " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
        }
    }

    /** The value whose first token is at hand. */
    private static Object value(JsonParser json, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? isNull(json) ? Optional.empty() : Optional.of(value(json, inner))
                    : list(json, inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == OptionalDouble.class) {
            return isNull(json) ? OptionalDouble.empty() : OptionalDouble.of(json.getDoubleValue());
        }
        if (plain == OptionalLong.class) {
            return isNull(json) ? OptionalLong.empty() : OptionalLong.of(json.getLongValue());
        }
        if (plain.isRecord()) {
            return object(json, plain);
        }
        if (plain == int.class) {
            return json.getIntValue();
        }
        if (plain == long.class) {
            return json.getLongValue();
        }
        if (plain == double.class) {
            return json.getDoubleValue();
        }
        if (plain == boolean.class) {
            return json.getBooleanValue();
        }
        String text = string(json, plain);
        return plain.isEnum()
                ? constant(plain, text)
                : Objects.requireNonNull(AS_STRINGS.get(plain)).apply(text);
    }

    private static boolean isNull(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    private static String string(JsonParser json, Class<?> wanted) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("damaged: a " + wanted.getSimpleName() + " is wanted");
        }
        return json.getString();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("damaged: no " + type.getSimpleName() + " " + name));
    }

    private static List<Object> list(JsonParser json, Type of) {
        expect(json, JsonToken.START_ARRAY);
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json, of));
        }
        return values;
    }

    /** Components that are not known are of a later version, and passed over. */
    private static Object object(JsonParser json, Class<?> type) {
        expect(json, JsonToken.START_OBJECT);
        Shape shape = SHAPES.get(type);
        Map<String, Object> values = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            int at = shape.names.indexOf(name);
            json.nextToken();
            if (at < 0) {
                json.skipChildren();
            } else {
                values.put(name, value(json, shape.types.get(at)));
            }
        }
        if (!values.keySet().containsAll(shape.names)) {
            throw new IllegalArgumentException("damaged: not all of a " + type.getSimpleName());
        }
        try {
            return shape.constructor.newInstance(
                    shape.names.stream().map(values::get).toArray());
        } catch (ReflectiveOperationException e) {
            @Nullable Throwable why = e.getCause();
            throw new IllegalArgumentException("damaged: " + (why == null ? e : why).getMessage(), e);
        }
    }

    private static void expect(JsonParser json, JsonToken wanted) {
        if (json.currentToken() != wanted) {
            throw new IllegalArgumentException("damaged: " + wanted + " is wanted");
        }
    }
}
