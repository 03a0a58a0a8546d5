/** Reads the targets of accounts. */
package com.allocationsystem.referencedata.adapter.out.postgres.targets;
