package dev.attache.platform.projection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a row as a record: its components are the columns in their order. A record within it takes the columns that come
 * next, and is null where the first of them is null, as after a left join.
 */
class RowReader<R> {
    private static final Map<Class<?>, RowReader<?>> KNOWN = new ConcurrentHashMap<>();

    private final MethodHandle constructor;
    private final RowReader<?>[] nested;
    private final Column[] columns;
    private final int width;

    private RowReader(Class<R> type) {
        if (!type.isRecord()) {
            constructor = null;
            nested = new RowReader<?>[1];
            columns = new Column[] {Column.of(type, type)};
            width = 1;
            return;
        }
        RecordComponent[] components = type.getRecordComponents();
        constructor = constructor(type, components);
        nested = new RowReader<?>[components.length];
        columns = new Column[components.length];
        int sum = 0;
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isRecord() && !Column.isOfOne(components[i].getType())) {
                nested[i] = of(components[i].getType());
                sum += nested[i].width;
            } else {
                columns[i] = Column.of(components[i].getType(), components[i].getGenericType());
                sum++;
            }
        }
        width = sum;
    }

    @SuppressWarnings("unchecked")
    static <R> RowReader<R> of(Class<R> type) {
        RowReader<R> known = (RowReader<R>) KNOWN.get(type);
        if (known == null) {
            known = new RowReader<>(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static <R> MethodHandle constructor(Class<R> type, RecordComponent[] components) {
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    int columns() {
        return width;
    }

    R read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    @SuppressWarnings("unchecked")
    private R read(ResultSet row, int first) throws SQLException {
        if (constructor == null) {
            return (R) columns[0].read(row, first);
        }
        Object[] values = new Object[columns.length];
        int next = first;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null) {
                values[i] = columns[i].read(row, next++);
            } else {
                values[i] = nested[i].isAbsent(row, next) ? null : nested[i].read(row, next);
                next += nested[i].width;
            }
        }
        try {
            return (R) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isAbsent(ResultSet row, int first) throws SQLException {
        return row.getObject(first) == null;
    }
}
