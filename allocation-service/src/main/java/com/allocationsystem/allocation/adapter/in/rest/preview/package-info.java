/**
 * Requests and answers of previews and comparisons.
 *
 * <p>More than ten files: one answer is made of that many records, and a comparison answers with the same ones.
 */
package com.allocationsystem.allocation.adapter.in.rest.preview;
