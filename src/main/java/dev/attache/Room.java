package dev.attache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The dependencies of a package: which other rooms it uses, by their names below {@code dev.attache}. {@code RoomsTest}
 * compares them with the compiled classes and fails on one that is used and not declared, or declared and not used.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {
    String[] uses() default {};
}
