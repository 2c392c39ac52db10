package dev.attache.platform.database;

import java.io.Serializable;
import org.hibernate.SharedSessionContract;
import org.hibernate.type.descriptor.java.MutabilityPlan;

/**
 * The mutability plan of JSON attributes, whose values are replaced and never changed: Hibernate compares them and makes
 * no copies. They count as mutable, as its enhanced entities would miss that a list is replaced.
 */
public class ReplacedValue implements MutabilityPlan<Object> {
    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public Object deepCopy(Object value) {
        return value;
    }

    @Override
    public Serializable disassemble(Object value, SharedSessionContract session) {
        return (Serializable) value;
    }

    @Override
    public Object assemble(Serializable cached, SharedSessionContract session) {
        return cached;
    }
}
