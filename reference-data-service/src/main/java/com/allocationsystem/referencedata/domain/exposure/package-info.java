/** Risk of an account: its start-of-day sums and today's changes. */
package com.allocationsystem.referencedata.domain.exposure;
