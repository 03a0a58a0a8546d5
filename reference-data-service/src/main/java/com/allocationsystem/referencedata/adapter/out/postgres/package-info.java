/** Datasets and start-of-day columns in PostgreSQL. */
package com.allocationsystem.referencedata.adapter.out.postgres;
