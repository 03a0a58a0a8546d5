/** The lines of a split: pages, and files of all of them. */
package com.allocationsystem.allocation.adapter.in.rest.line;
