package com.allocationsystem.aladdin;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST client interface as one of Aladdin's: its calls are timed, a refused token is renewed once, and whatever fails arrives as
 * {@link AladdinException}. Takes effect on injected clients ({@code @Inject @RestClient}).
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, METHOD})
public @interface AladdinApi {

    /** The {@code configKey} under which address, time-outs and pool size are already configured. */
    String CONFIG_KEY = "aladdin";
}
