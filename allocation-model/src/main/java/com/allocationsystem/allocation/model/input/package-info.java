/** What a split depends on: the order, the bond, the accounts and their limits as of one business date. */
package com.allocationsystem.allocation.model.input;
