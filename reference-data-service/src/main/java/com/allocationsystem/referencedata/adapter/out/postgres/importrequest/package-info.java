/** What a dataset takes away of the controls, and whether a second user approved that. */
package com.allocationsystem.referencedata.adapter.out.postgres.importrequest;
