/** The bulk read behind a preview: the bond and all accounts, as columns. */
package com.allocationsystem.referencedata.adapter.in.rest.snapshot;
