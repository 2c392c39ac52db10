package dev.attache.programme.summit;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The reason of a waiver: why a clash may stand. It is printed on itineraries, so that a bare word of consent ("true",
 * "yes", "ok", "1"), in any case and among blanks or marks, is none.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WaiverReason.Validator.class)
public @interface WaiverReason {
    /** The maximal length as a query parameter. */
    int MAX = 1000;

    String message() default "must say why the clash may stand: a bare \"true\", \"yes\", \"ok\" or \"1\" is no reason";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the letters with words of consent. */
    class Validator implements ConstraintValidator<WaiverReason, String> {
        private static final Set<String> BARE_WORDS = Set.of(
                "true",
                "false",
                "yes",
                "no",
                "ok",
                "okay",
                "on",
                "off",
                "none",
                "null",
                "undefined",
                "accept",
                "accepted",
                "allow",
                "allowed",
                "agree",
                "agreed",
                "waive",
                "waived",
                "是",
                "否",
                "好",
                "可",
                "可以",
                "對",
                "对",
                "同意",
                "准");

        @Override
        public boolean isValid(String reason, ConstraintValidatorContext context) {
            if (reason == null) {
                return true;
            }
            String letters = Normalizer.normalize(reason, Normalizer.Form.NFKC)
                    .replaceAll("\\P{L}", "")
                    .toLowerCase(Locale.ROOT);
            boolean oneLetter = letters.length() == 1 && letters.charAt(0) < 128;
            return !letters.isEmpty() && !oneLetter && !BARE_WORDS.contains(letters);
        }
    }
}
