package dev.attache.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraint of text, as of a mail address, that may hold no invisible character; the refusal names it. */
@Constraint(validatedBy = WithoutInvisibleCharacters.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface WithoutInvisibleCharacters {
    String message() default "holds an invisible character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for the first invisible character. */
    class Validator implements ConstraintValidator<WithoutInvisibleCharacters, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            String invisible = text == null ? null : InvisibleCharacters.firstIn(text);
            if (invisible != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("holds an invisible character, " + invisible)
                        .addConstraintViolation();
            }
            return invisible == null;
        }
    }
}
