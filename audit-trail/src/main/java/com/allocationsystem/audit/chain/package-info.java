/** The mathematics of the hash chain: how a row is hashed, linked to the row before, and verified. */
package com.allocationsystem.audit.chain;
