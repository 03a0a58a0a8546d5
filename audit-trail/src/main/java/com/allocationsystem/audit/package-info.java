/**
 * The audit of a service that decides. Services' application rooms import this package only; {@code chain} is the pure
 * mathematics of the chain, {@code postgres} keeps it, {@code rest} shows it.
 */
package com.allocationsystem.audit;
