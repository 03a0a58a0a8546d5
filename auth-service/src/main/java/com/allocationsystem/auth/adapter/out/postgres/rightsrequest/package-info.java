/** Rights that wait for a second administrator, in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.rightsrequest;
