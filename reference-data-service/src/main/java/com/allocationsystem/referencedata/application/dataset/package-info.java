/** Imports a dataset as a whole or not at all; says its business date. */
package com.allocationsystem.referencedata.application.dataset;
