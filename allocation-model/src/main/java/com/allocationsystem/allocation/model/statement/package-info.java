/** The sealed statement: frozen inputs and plan as canonical JSON with its SHA-256. */
package com.allocationsystem.allocation.model.statement;
