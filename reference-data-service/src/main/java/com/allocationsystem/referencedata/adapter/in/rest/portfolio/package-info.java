/** Portfolio groups and accounts. */
package com.allocationsystem.referencedata.adapter.in.rest.portfolio;
