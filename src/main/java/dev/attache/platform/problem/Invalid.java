package dev.attache.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Nullable;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Input that is malformed or breaks a rule of shape: 400, with a pointer to each member concerned. */
public class Invalid extends Refusal {
    /** The most faults that one answer tells. */
    public static final int MOST = 100;

    private static final int LONGEST_DETAIL = 500;

    private final List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super(400, "invalid", "The input is not valid", sentence(faults));
        this.faults = faults.stream().limit(MOST).map(Fault::bounded).toList();
    }

    /** A fault of the body's member at this JSON pointer (RFC 6901). */
    public static Invalid at(String pointer, String detail) {
        return new Invalid(List.of(new Fault(pointer, null, detail)));
    }

    /** A fault of a query parameter or header. */
    public static Invalid parameter(String name, String detail) {
        return new Invalid(List.of(new Fault(null, name, detail)));
    }

    /** The JSON pointer that leads by these members. */
    public static String pointer(String... members) {
        return Problems.pointer(List.of(members));
    }

    /** The faults that Bean Validation found. */
    public static List<Fault> faults(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Problems::fault).toList();
    }

    /** Makes all checks, and refuses once with the faults of all that refuse. */
    public static void together(Stream<Runnable> checks) {
        List<Fault> faults = new ArrayList<>();
        checks.forEach(check -> {
            try {
                check.run();
            } catch (Invalid invalid) {
                faults.addAll(invalid.faults);
            }
        });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** The problem of a body that Jackson could not read. */
    public static Refusal of(JsonProcessingException failure) {
        return JsonFaults.of(failure);
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("errors", faults);
    }

    private static String sentence(List<Fault> faults) {
        Fault first = faults.get(0).bounded();
        String where = first.pointer != null ? first.pointer : first.parameter;
        String more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "";
        return (where == null || where.isEmpty() ? "" : where + ": ") + first.detail + more;
    }

    /** A fault and its place: a JSON pointer into the body, or the name of a parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Fault",
            description =
                    "Where the fault is, as a JSON pointer into the body or the name of a parameter, and what it is")
    public record Fault(@Nullable String pointer, @Nullable String parameter, String detail) {

        /** As it is told: a detail may quote what was sent, which has any length. */
        private Fault bounded() {
            return detail.length() <= LONGEST_DETAIL
                    ? this
                    : new Fault(pointer, parameter, detail.substring(0, LONGEST_DETAIL - 1) + "…");
        }
    }
}
