/** Previews over HTTP: the whole stack at production flags, from the gateway to Aladdin's stand-in. */
package com.allocationsystem.benchmarks.http;
