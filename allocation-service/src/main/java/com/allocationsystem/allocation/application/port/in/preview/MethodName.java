package com.allocationsystem.allocation.application.port.in.preview;

/** The methods as a caller names them. */
public enum MethodName {
    PRO_RATA,
    CUSTOM_WEIGHTS,
    LEVEL_TO_TARGET,
    MIN_DISPERSION
}
