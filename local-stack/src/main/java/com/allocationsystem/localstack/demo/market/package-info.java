/** Made-up issuers and bonds, priced from a Treasury curve plus a spread. */
package com.allocationsystem.localstack.demo.market;
