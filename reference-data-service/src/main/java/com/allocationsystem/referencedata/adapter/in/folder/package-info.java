/** Loads a dataset from a folder when the service starts. */
package com.allocationsystem.referencedata.adapter.in.folder;
