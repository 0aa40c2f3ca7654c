use iam_policy::{include_policy, resource_policy};

fn main() {
    let _ = resource_policy![
        #![service(s3)]
        deny { principal: "*", action: "sqs:SendMessage", resource: "arn:aws:sns:us-east-1:123456789012:t" },
    ];
    let _ = resource_policy![
        #![service(dynamo_db)]
        deny { principal: "*", action: "dynamodb:GetItem", resource: "*" },
    ];
    let _ = include_policy!(resource:secretmanager, "../policies/role.json");
}
