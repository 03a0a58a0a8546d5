/** How many orders of every variety are proven, and how far the bounds of the others are off. */
package com.allocationsystem.benchmarks.gap;
