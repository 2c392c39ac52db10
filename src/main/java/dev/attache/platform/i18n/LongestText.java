package dev.attache.platform.i18n;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraint of a short text in languages, as a name: the most characters that it has in each, in a few of them. */
@Constraint(validatedBy = LongestText.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface LongestText {
    /** The most languages. */
    int LANGUAGES = 20;

    int value();

    String message() default "must have at most {value} characters in each of at most " + LANGUAGES + " languages";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the lengths. */
    class Validator implements ConstraintValidator<LongestText, LocalizedText> {
        private int longest;

        @Override
        public void initialize(LongestText constraint) {
            longest = constraint.value();
        }

        @Override
        public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
            return text == null
                    || text.byLanguage().size() <= LANGUAGES
                            && text.byLanguage().values().stream().allMatch(words -> words.length() <= longest);
        }
    }
}
