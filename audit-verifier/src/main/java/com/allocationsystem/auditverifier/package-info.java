/** The offline command for auditors: it recomputes an exported audit chain and names the first broken row. */
package com.allocationsystem.auditverifier;
