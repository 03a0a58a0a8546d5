/**
 * What a split depends on: the order, the bond, the accounts and their limits as of one business date.
 *
 * <p>More than ten files: together they are what a statement seals, and each is one thing that a reader looks up by its name.
 */
package com.allocationsystem.allocation.model.input;
