package dev.attache.delegation.delegate;

import dev.attache.platform.i18n.LocalizedText;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short reference to a delegate. */
@Schema(description = "A delegate as others name one")
public record DelegateRef(long id, LocalizedText name, int precedence) {
    /** The columns of a row, in the order of the components, of the table delegate as {@code d}. */
    public static final String COLUMNS = "d.id, d.name, d.precedence";

    /** By protocol order. */
    public static final Comparator<DelegateRef> BY_PRECEDENCE =
            Comparator.comparingInt(DelegateRef::precedence).thenComparingLong(DelegateRef::id);

    public static DelegateRef of(Delegate d) {
        return new DelegateRef(d.id, d.name, d.precedence);
    }
}
