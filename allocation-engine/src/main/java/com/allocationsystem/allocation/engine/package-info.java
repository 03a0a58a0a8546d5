/** Splits one block across accounts: the one entry point of the engine. */
package com.allocationsystem.allocation.engine;
