/** What the exact proof costs orders that need none: engines with and without it, measured in turns in one run. */
package com.allocationsystem.benchmarks.ordinary;
