/** Terms of a bond by Aladdin's Securities v1 and Security Analytics v2. */
package com.allocationsystem.referencedata.adapter.out.aladdin.v1.security;
