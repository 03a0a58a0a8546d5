/** Keeps rules with their versions and acts. */
package com.allocationsystem.referencedata.adapter.out.postgres.rulebook;
