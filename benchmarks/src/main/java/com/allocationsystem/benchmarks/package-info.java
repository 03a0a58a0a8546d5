/**
 * The measurements of {@code ./dev bench}: how fast blocks are split among many accounts, and how other solvers
 * compare.
 */
package com.allocationsystem.benchmarks;
