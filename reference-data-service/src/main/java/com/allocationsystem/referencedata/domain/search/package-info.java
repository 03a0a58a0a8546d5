/** How bonds are found by what a trader types: words, their best order, and the nearest spelling. */
package com.allocationsystem.referencedata.domain.search;
