/** What all reads from Aladdin have in common: bulk questions, quotas, attempts, and what a refusal means. */
package com.allocationsystem.referencedata.adapter.out.aladdin.call;
