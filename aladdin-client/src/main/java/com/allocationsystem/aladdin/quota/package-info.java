/** How often Aladdin may be called. */
package com.allocationsystem.aladdin.quota;
