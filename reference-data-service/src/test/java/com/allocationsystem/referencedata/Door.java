package com.allocationsystem.referencedata;

import static io.restassured.RestAssured.given;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.TestTokens;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests as a signed-in user makes them. */
public final class Door {

    private static final RestAssuredConfig EXACT_NUMBERS = RestAssuredConfig.config()
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

    private Door() {}

    public static RequestSpecification as(String... permissions) {
        return given().config(EXACT_NUMBERS).auth().oauth2(TestTokens.withPermissions("anna", permissions));
    }

    public static RequestSpecification reader() {
        return as(Permission.REFERENCE_READ);
    }

    /** Loads the sample dataset by the import endpoint. */
    public static Response importSample() {
        return importSampleWith(SampleDataset.text(DatasetFile.SECURITIES));
    }

    /** Loads the sample dataset with other securities. */
    public static Response importSampleWith(String securities) {
        RequestSpecification request = as(Permission.REFERENCE_IMPORT);
        for (DatasetFile file : DatasetFile.values()) {
            attach(request, file, file == DatasetFile.SECURITIES ? securities : SampleDataset.text(file));
        }
        return request.post("/v1/reference-data/imports");
    }

    public static RequestSpecification attach(RequestSpecification request, DatasetFile file, String text) {
        return request.multiPart(file.subject(), file.fileName(), text.getBytes(StandardCharsets.UTF_8), "text/csv");
    }
}
