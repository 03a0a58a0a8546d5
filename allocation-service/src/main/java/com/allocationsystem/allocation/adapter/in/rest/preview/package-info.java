/** Requests and answers of previews and comparisons. */
package com.allocationsystem.allocation.adapter.in.rest.preview;
