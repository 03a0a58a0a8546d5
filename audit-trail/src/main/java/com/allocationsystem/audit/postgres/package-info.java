/** Keeps the chain in the database of the service, in the transaction of the act. */
package com.allocationsystem.audit.postgres;
